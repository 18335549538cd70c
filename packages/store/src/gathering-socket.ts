import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one turn as one packet. Statements that are asked for together, such as the
 * beginning of a transaction and its first question, then reach the database together, in one system call.
 */
export class GatheringSocket extends Socket {
  #gathers = false;

  override cork(): void {
    super.cork();
    this.#gather();
  }

  override write(said: Said, written?: Written): boolean;
  override write(said: Said, encoding?: BufferEncoding, written?: Written): boolean;
  override write(said: Said, encoding?: BufferEncoding | Written, written?: Written): boolean {
    this.#gather();
    return typeof encoding === 'function' ? super.write(said, encoding) : super.write(said, encoding, written);
  }

  #gather(): void {
    if (this.#gathers) return;
    this.#gathers = true;
    super.cork();
    process.nextTick(() => {
      this.#gathers = false;
      super.uncork();
    });
  }
}

type Said = string | Uint8Array;
type Written = (problem?: Error | null) => void;
