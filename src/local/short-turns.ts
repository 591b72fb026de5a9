import type { RequestListener } from 'node:http';

const REQUESTS_A_TURN = 8;

/**
 * Spreads requests over turns of the event loop. Node accepts one new connection in each turn, so that under load, when
 * a turn serves all the connections that are ready, new ones would wait for many seconds.
 */
export function inShortTurns(handle: RequestListener): RequestListener {
  const waiting: (() => void)[] = [];
  let left = REQUESTS_A_TURN;
  const nextTurn = () => {
    left = REQUESTS_A_TURN;
    for (const serve of waiting.splice(0, REQUESTS_A_TURN)) {
      left--;
      serve();
    }
    if (left < REQUESTS_A_TURN) setImmediate(nextTurn);
  };
  return (request, response) => {
    if (left === REQUESTS_A_TURN) setImmediate(nextTurn);
    if (left === 0) {
      waiting.push(() => handle(request, response));
      return;
    }
    left--;
    handle(request, response);
  };
}
