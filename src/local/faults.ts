import type { Context } from 'hono';

/** How a REST request goes wrong. */
export type RestFault =
  /** 429; the header `Retry-After` (seconds) is left out where `headers` is false. */
  | { readonly kind: 'rateLimit'; readonly retryAfter: number; readonly headers?: boolean }
  /** Any refusal: 5xx, or a code of Discord's such as 403 with 50013. */
  | { readonly kind: 'error'; readonly status: number; readonly code?: number; readonly message?: string }
  /** The connection is cut without an answer. */
  | { readonly kind: 'cut' }
  /** No answer comes at all. */
  | { readonly kind: 'hang' };

interface PlannedFault {
  readonly fault: RestFault;
  readonly matches: (request: string) => boolean;
  left: number;
}

/** How the gateway behaves; each can be set at any time. */
interface GatewayBehaviour {
  /** Whether heartbeats are acknowledged. */
  acksHeartbeats: boolean;
  /** Whether the sockets stay open without a word. What they should have said is kept for a RESUME. */
  isSilent: boolean;
  /** With which code an IDENTIFY is refused; null when it is not. */
  identifyCode: number | null;
  /** How many times each interaction is delivered. */
  deliveries: number;
}

const WELL: GatewayBehaviour = { acksHeartbeats: true, isSilent: false, identifyCode: null, deliveries: 1 };

/** What is to go wrong, as the gateway and the REST API ask before they do anything. All is well until told otherwise. */
export function makeFaultPlan() {
  const rest: PlannedFault[] = [];
  const behaviour = { ...WELL };
  return Object.assign(behaviour, {
    /**
     * Lets the next `times` REST requests go wrong whose `METHOD /path` (from /api/v10 on, without the query) fits `pattern`.
     */
    failRest(fault: RestFault, pattern: RegExp = /./, times = 1): void {
      rest.push({ fault, matches: (request) => pattern.test(request), left: times });
    },

    /** How this request is to go wrong; null when it is not. */
    takeRest(request: string): RestFault | null {
      const planned = rest.find(({ matches }) => matches(request));
      if (planned === undefined) return null;
      if (--planned.left <= 0) rest.splice(rest.indexOf(planned), 1);
      return planned.fault;
    },

    /** Lets all go well again. */
    clear(): void {
      rest.length = 0;
      Object.assign(behaviour, WELL);
    },
  });
}

export type FaultPlan = ReturnType<typeof makeFaultPlan>;

/** The answer to a request that is to go wrong: a rate limit in Discord's format, or another refusal. */
export function faultResponse(c: Context, fault: Exclude<RestFault, { kind: 'cut' | 'hang' }>): Response {
  if (fault.kind === 'error') {
    const { status, code = 0, message = `${status}: Error` } = fault;
    return Response.json({ message, code }, { status });
  }
  const { retryAfter, headers = true } = fault;
  if (headers) c.header('Retry-After', String(retryAfter));
  return c.json({ message: 'You are being rate limited.', retry_after: retryAfter, global: false }, 429);
}
