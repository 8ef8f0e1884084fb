import type { Fault } from './fault.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { isLoginRefusalCode, type LoginRefusalCode } from './login-refusals.ts';
import { type RefusalCode, refuse } from './refusals.ts';

/** Returns the fault for a request, if any; called before the request is handled. */
export type FaultOf = (request: IncomingRequest) => Fault | undefined;

/**
 * The kinds of maintenance: `busy` answers with 50013, `unavailable` with 50001, `page` with the web page of a proxy
 * in front of the exchange.
 */
export type Maintenance = 'busy' | 'unavailable' | 'page';

/** The web page of a proxy, which is not JSON. */
const page = `<html>
<head><title>503 Service Temporarily Unavailable</title></head>
<body>
<center><h1>503 Service Temporarily Unavailable</h1></center>
<hr><center>nginx</center>
</body>
</html>
`;

const absences: Readonly<Record<Maintenance, Fault>> = {
  busy: { kind: 'answer', answer: refuse('50013') },
  unavailable: { kind: 'answer', answer: refuse('50001') },
  page: { kind: 'text', status: 503, text: page },
};

/** The behavior of the exchange: correct, unless a test changes it. */
export class Conduct {
  #faultOf: FaultOf | undefined;
  #maintenance: Maintenance | undefined;
  #refusals: readonly RefusalCode[] = [];
  #loginRefusals: readonly LoginRefusalCode[] = [];

  constructor(faultOf: FaultOf | undefined) {
    this.#faultOf = faultOf;
  }

  /** @param faultOf decides about faults from now on; `undefined` ends them */
  setFault(faultOf: FaultOf | undefined): void {
    this.#faultOf = faultOf;
  }

  /** Begins or ends maintenance, during which no WebSocket can be opened. */
  setMaintenance(maintenance: Maintenance | undefined): void {
    this.#maintenance = maintenance;
  }

  get isAway(): boolean {
    return this.#maintenance !== undefined;
  }

  /**
   * Refuses the next requests, whatever they are, as OKX does for reasons that are not simulated.
   *
   * @param code a REST code refuses requests with a key, a WebSocket code refuses logins
   * @param times the number of requests
   */
  refuseNext(code: RefusalCode | LoginRefusalCode, times = 1): void {
    if (isLoginRefusalCode(code)) {
      this.#loginRefusals = [...this.#loginRefusals, ...Array<LoginRefusalCode>(times).fill(code)];
    } else {
      this.#refusals = [...this.#refusals, ...Array<RefusalCode>(times).fill(code)];
    }
  }

  /** @returns the fault to commit instead of answering, if any */
  faultFor(request: IncomingRequest): Fault | undefined {
    if (this.#maintenance) return absences[this.#maintenance];
    const fault = this.#faultOf?.(request);
    if (fault || request.header('OK-ACCESS-KEY') === '') return fault;
    const [code, ...rest] = this.#refusals;
    this.#refusals = rest;
    const values = { address: request.callerAddress, apiKey: request.header('OK-ACCESS-KEY') };
    return code && { kind: 'answer', answer: refuse(code, values) };
  }

  /** @returns the code with which to refuse the next login, if any */
  nextLoginRefusal(): LoginRefusalCode | undefined {
    const [code, ...rest] = this.#loginRefusals;
    this.#loginRefusals = rest;
    return code;
  }
}
