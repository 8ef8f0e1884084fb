// executeJavaScript: the result is awaited and structured-cloned, as over IPC.
import type { FrameTree } from './frame-tree.ts';
import { decode } from './world/clone.ts';
import { moduleSource } from './world-source.ts';

interface Evaluation {
  readonly code: string;
  readonly userGesture: boolean;
}

export async function evaluateIn(
  tree: FrameTree,
  frameId: string,
  { code, userGesture }: Evaluation,
): Promise<unknown> {
  const contextId = await tree.pageContext(frameId);
  const evaluated = await tree.cdp.send('Runtime.evaluate', {
    expression: code,
    contextId,
    userGesture,
    awaitPromise: true,
  });
  const { exceptionDetails: failure, result } = evaluated;
  if (failure !== undefined) {
    throw new Error(failure.exception?.description?.split('\n')[0] ?? failure.text);
  }
  if (result.objectId === undefined) return primitive(result);
  const cloned = await tree.cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { ${moduleSource('clone')}\nreturn encode(this); }`,
    objectId: result.objectId,
    returnByValue: true,
  });
  tree.cdp.tell('Runtime.releaseObject', { objectId: result.objectId });
  if (cloned.exceptionDetails !== undefined) throw new Error('An object could not be cloned.');
  return decode(String(cloned.result.value));
}

function primitive(result: { readonly value?: unknown; readonly unserializableValue?: string }) {
  const text = result.unserializableValue;
  if (text === undefined) return result.value;
  return text.endsWith('n') ? BigInt(text.slice(0, -1)) : Number(text);
}
