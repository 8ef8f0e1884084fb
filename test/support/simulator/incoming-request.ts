import type { IncomingMessage } from 'node:http';

/** A request as it came over the wire, nothing decoded or put in order. */
export type IncomingRequest = {
  readonly method: string;
  /** Path and query, byte for byte as sent: what the signature covers. */
  readonly requestPath: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** Where the exchange believes that the request came from. */
  readonly callerAddress: string;
  /** A header's value; empty where there is none. */
  readonly header: (name: string) => string;
};

/** OKX's own bodies are orders; nothing it documents comes near. */
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
