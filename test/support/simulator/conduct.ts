import type { Fault } from './fault.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { isLoginRefusalCode, type LoginRefusalCode } from './login-refusals.ts';
import { type RefusalCode, refuse } from './refusals.ts';

/** What goes wrong with a request, if anything; asked before it is looked at. */
export type FaultOf = (request: IncomingRequest) => Fault | undefined;

/**
 * How an exchange is away: `busy` answers 50013, `unavailable` 50001, `page` the web page of the proxy
 * before it.
 */
export type Maintenance = 'busy' | 'unavailable' | 'page';

/** As a proxy says it, without JSON. */
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

/** How the exchange behaves to whoever asks: well, unless it is told otherwise. */
export class Conduct {
  #faultOf: FaultOf | undefined;
  #maintenance: Maintenance | undefined;
  #refusals: readonly RefusalCode[] = [];
  #loginRefusals: readonly LoginRefusalCode[] = [];

  constructor(faultOf: FaultOf | undefined) {
    this.#faultOf = faultOf;
  }

  /** @param faultOf what goes wrong from now on; `undefined` for nothing */
  setFault(faultOf: FaultOf | undefined): void {
    this.#faultOf = faultOf;
  }

  /** Begins or ends maintenance; meanwhile no WebSocket is opened. */
  setMaintenance(maintenance: Maintenance | undefined): void {
    this.#maintenance = maintenance;
  }

  get isAway(): boolean {
    return this.#maintenance !== undefined;
  }

  /**
   * Refuses what comes next, whatever it is, as OKX does for reasons that are not simulated.
   *
   * @param code of REST for the next requests that carry a key, of WebSocket for the next logins
   * @param times how many
   */
  refuseNext(code: RefusalCode | LoginRefusalCode, times = 1): void {
    if (isLoginRefusalCode(code)) {
      this.#loginRefusals = [...this.#loginRefusals, ...Array<LoginRefusalCode>(times).fill(code)];
    } else {
      this.#refusals = [...this.#refusals, ...Array<RefusalCode>(times).fill(code)];
    }
  }

  /** @returns what is to be done instead of answering */
  faultFor(request: IncomingRequest): Fault | undefined {
    if (this.#maintenance) return absences[this.#maintenance];
    const fault = this.#faultOf?.(request);
    if (fault || request.header('OK-ACCESS-KEY') === '') return fault;
    const [code, ...rest] = this.#refusals;
    this.#refusals = rest;
    const values = { address: request.callerAddress, apiKey: request.header('OK-ACCESS-KEY') };
    return code && { kind: 'answer', answer: refuse(code, values) };
  }

  /** @returns the code to refuse the next login with, whatever it is */
  nextLoginRefusal(): LoginRefusalCode | undefined {
    const [code, ...rest] = this.#loginRefusals;
    this.#loginRefusals = rest;
    return code;
  }
}
