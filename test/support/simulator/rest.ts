import type { Answer } from './answer.ts';
import { notFound, success } from './answer.ts';
import { authenticate } from './authentication.ts';
import { endpoints, isPath, type PrivateEndpoint, type SimulatedEndpoint } from './endpoints.ts';
import type { Exchange } from './exchange.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { Refused } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** Answers a request as OKX does. */
export function answerRest(exchange: Exchange, request: IncomingRequest): Answer {
  try {
    const endpoint = endpoints.get(`${request.method} ${request.path}`);
    if (endpoint) return success(dataOf(endpoint, request, exchange));
    return isPath(request.path) ? new Refused('50115').answer : notFound;
  } catch (cause) {
    if (cause instanceof Refused) return cause.answer;
    throw cause;
  }
}

function dataOf(
  endpoint: SimulatedEndpoint,
  request: IncomingRequest,
  exchange: Exchange,
): readonly object[] {
  const now = exchange.clock.now();
  const count = (who: string) => {
    const name = `${who} ${request.method} ${request.path}`;
    const isAdmitted = exchange.pace?.admits(name, endpoint.limit, now) ?? true;
    if (!isAdmitted) throw new Refused('50011');
  };
  if (endpoint.permission === null) {
    count(request.callerAddress);
    return endpoint.answer(now);
  }
  const key = authenticate(request, exchange);
  count(key.uid);
  checkAccess(endpoint, key);
  return endpoint.answer({ key, request, exchange, now });
}

/** @throws Refused 50035, 50038, 50120, 59500 */
function checkAccess(endpoint: PrivateEndpoint, key: SimulatedKey): void {
  if (!key.permissions.includes(endpoint.permission)) throw new Refused('50120');
  if (endpoint.isLiveOnly && key.environment === 'demo') throw new Refused('50038');
  if (endpoint.isMasterOnly && key.uid !== key.mainUid) throw new Refused('59500');
  if (endpoint.needsBoundIp && key.ipAllowlist.length === 0) throw new Refused('50035');
}
