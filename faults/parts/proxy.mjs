// A line that misbehaves: a TCP proxy on the loopback that delays, cuts, half-closes, swallows what comes back, or lets nothing through.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** @typedef {'sound' | 'slow' | 'cut' | 'half-closed' | 'swallows' | 'away'} State */

/** Opens a proxy to a port. `become` changes how new and open connections fare. @param {number} target @param {() => number} dice */
export async function openProxy(target, dice) {
  /** @type {State} */
  let state = 'sound';
  const open = new Set();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (state === 'away') return client.destroy();
    const onward = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    const drop = () => (client.destroy(), onward.destroy());
    const pair = { drop };
    open.add(pair);
    for (const end of [client, onward]) {
      end.on('error', drop);
      end.on('close', () => open.delete(pair));
    }
    pass(client, onward, { state: () => state, dice, drop, isAnswer: false });
    pass(onward, client, { state: () => state, dice, drop, isAnswer: true });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    become(/** @type {State} */ next) {
      state = next;
      if (next === 'away') for (const { drop } of open) drop();
    },
    close() {
      for (const { drop } of open) drop();
      server.close();
    },
  };
}

function pass(from, to, { state, dice, drop, isAnswer }) {
  from.on('data', (bytes) => {
    switch (state()) {
      case 'sound':
        return to.write(bytes);
      case 'slow':
        return setTimeout(() => to.writable && to.write(bytes), 50 + dice() * 1_500);
      case 'cut':
        to.write(bytes.subarray(0, Math.floor(bytes.length * dice())));
        return drop();
      case 'half-closed':
        return isAnswer ? to.end() : to.write(bytes);
      case 'swallows':
        return isAnswer ? drop() : to.write(bytes);
      case 'away':
        return drop();
    }
  });
  from.on('end', () => to.end());
}
