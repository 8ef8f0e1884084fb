import type { subAccounts as english } from '../en/sub-accounts.ts';
import type { Wording } from '../wording.ts';

export const subAccounts: Wording<typeof english> = {
  title: '子账户的密钥',
  hint: 'Signet 可以用这个密钥向 OKX 查询子账户有哪些密钥，并指出哪些不在保险库中。需要主账户密钥的“读取”权限。',
  name: 'OKX 上的子账户名称',
  compare: '比对密钥',
  comparing: '正在向 OKX 查询 {{name}} 的密钥',
  nameMissing: '请输入子账户名称，1 到 64 个字符。',
  listRemoved: '这里会移除它之前的列表。',
  limit: 'OKX 每 2 秒接受 20 次此类请求。',
  correctClock: '校正时间后再次查询',
  table: '子账户 {{name}} 的密钥',
  listed: '{{when}}查询',
  empty: 'OKX 上这个子账户没有密钥。',
  column: { key: '密钥', may: '权限', from: '来源', created: '创建时间', inVault: '在保险库中' },
  known: '{{label}}',
  unknown: '不在保险库中',
};
