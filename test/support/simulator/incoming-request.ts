import type { IncomingMessage } from 'node:http';

/** A request exactly as received: nothing is decoded or reordered. */
export type IncomingRequest = {
  readonly method: string;
  /** Path and query, byte for byte as sent, which the signature covers. */
  readonly requestPath: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** The address from which the request seems to come. */
  readonly callerAddress: string;
  /** Returns the value of a header; empty if there is none. */
  readonly header: (name: string) => string;
};

/** Far above every body that OKX documents. */
const bodyLimitBytes = 1_048_576;

/** Reads a whole request. */
export async function readRequest(
  message: IncomingMessage,
  callerAddress: string,
): Promise<IncomingRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimitBytes) throw new RangeError('The body is longer than 1 MiB.');
    chunks.push(chunk);
  }
  const requestPath = message.url ?? '';
  const [path = '', query = ''] = requestPath.split(/\?(.*)/s);
  return {
    method: message.method ?? '',
    requestPath,
    path,
    query: new URLSearchParams(query),
    body: Buffer.concat(chunks),
    callerAddress,
    header: (name) => message.headers[name.toLowerCase()]?.toString() ?? '',
  };
}
