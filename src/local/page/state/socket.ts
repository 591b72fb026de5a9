const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;

/** A socket that is opened again whenever it is lost. */
export interface Connection {
  say(text: string): void;
}

interface Listener {
  heard(text: string): void;
  /** The socket has gone, or could not be opened; the next try is already planned. */
  lost(): void;
}

/**
 * Opens a socket and keeps it open: when it is lost, tries again after half a second, and then ever more
 * slowly, up to five seconds.
 */
export function keepConnected(address: string, listener: Listener): Connection {
  let socket = open(0);

  function open(failures: number): WebSocket {
    const opened = new WebSocket(address);
    let tries = failures;
    opened.addEventListener('message', ({ data }) => {
      tries = 0;
      if (typeof data === 'string') listener.heard(data);
    });
    opened.addEventListener('close', () => {
      listener.lost();
      setTimeout(
        () => {
          socket = open(tries + 1);
        },
        Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS),
      );
    });
    return opened;
  }

  return { say: (text) => socket.send(text) };
}
