// A plain page with the content of a screen as it stands: its markup and its style, and no script. Compressed as any server would.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

export async function servePlain(page) {
  const markup = await page.evaluate(() => {
    const whole = document.documentElement.cloneNode(true);
    for (const loaded of whole.querySelectorAll('script, link')) loaded.remove();
    return whole.outerHTML;
  });
  const style = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .filter((rule) => !rule.startsWith('@font-face'))
      .join('\n'),
  );
  const body = gzipSync(`<!doctype html>${markup.replace('</head>', `<link rel="icon" href="data:,"><style>${style}</style></head>`)}`);
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(body),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
