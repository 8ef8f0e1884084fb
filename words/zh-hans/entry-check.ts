import type { entryCheck as english } from '../en/entry-check.ts';
import type { Wording } from '../wording.ts';

export const entryCheck: Wording<typeof english> = {
  title: '向 OKX 检查',
  hint: '<term>检查</term>会发出一次签名请求，查询 OKX 上这个密钥的信息，并与这里的记录比对。',
  check: '检查这个密钥',
  asking: '正在查询 OKX（{{place}}）',
  never: '从未检查',
  accepted: '{{when}}检查：已通过',
  refused: '{{when}}检查：被拒绝',
};
