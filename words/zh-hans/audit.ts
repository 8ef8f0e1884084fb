import type { audit as english } from '../en/audit.ts';
import type { Wording } from '../wording.ts';

export const audit: Wording<typeof english> = {
  heading: '核对 OKX 上的密钥和连接',
  why: '被遗忘的密钥和仍然连接的应用程序，落到谁手里，谁就能使用。',
  last: '上次核对：{{when}}',
  never: '还没有核对过',
  wasDue: '应于 {{when}} 核对',
  next: '下次核对：{{when}}',
  show: '现在核对',
  hide: '收起步骤',
  steps: {
    open: '在 OKX 打开“API 与连接”，里面列出了您的密钥，以及连接到您账户的应用程序。您用到的每个账户和子账户都要看。',
    compare: '在 Signet 中逐个查找这些密钥。还在使用而这里没有的，请添加。',
    remove: '删除不再使用的密钥，并移除不需要的连接。OKX 不能停用密钥，只能编辑或删除。',
  },
  open: '打开 OKX 的 API 页面',
  openSite: '打开 OKX 的 API 页面：{{site}}',
  tick: '我已核对完',
  ticked: '日期已保存到保险库。',
  setting: {
    label: '提醒我核对 OKX 上的密钥和连接',
    hint: '不再使用的密钥和连接很容易忘记。步骤在“健康检查”页面。',
    months_other: '每 {{count}} 个月',
    never: '从不',
  },
};
