import type { consequences as english } from '../en/consequences.ts';
import type { Wording } from '../wording.ts';

export const consequences: Wording<typeof english> = {
  separator: '、',
  defaultPermissions: 'OKX 默认的权限',
  anywhere: '可以从任何地址使用',
  onlyFrom: '只能从 {{addresses}} 使用',
  madeKey:
    '为子账户 {{subAccount}} 创建新的 API 密钥，权限：{{permissions}}，{{addresses}}。即使当前密钥失效，新密钥依然有效。',
  changedKey: '修改子账户 {{subAccount}} 的 API 密钥 {{apiKey}}。',
  changedPermissions: '修改后的权限：{{permissions}}。',
  changedAddresses: '修改后{{addresses}}。',
  deletedKey: '删除子账户 {{subAccount}} 的 API 密钥 {{apiKey}}，使用它的程序会停止工作。',
  madeSubAccount: '创建子账户 {{subAccount}}。',
  madeSubAccountWithPassword:
    '创建子账户 {{subAccount}} 并设置登录密码。即使当前密钥失效，该账户依然有效。',
  deletedSubAccount: '删除子账户 {{subAccount}}。',
  depositAddress: '设置子账户 {{subAccount}} 的充币地址。',
  withdrawal: '从 OKX 转出 {{amount}} {{currency}} 到 {{to}}。',
  internalWithdrawal: '转出 {{amount}} {{currency}} 到另一个 OKX 账户：{{to}}。',
  chain: '链：{{chain}}。',
  fee: '手续费：{{fee}}。',
  invoice: '从 OKX 用 {{currency}} 支付这张闪电网络发票：{{invoice}}。',
  payout: '从 OKX 支付 {{amount}} {{currency}} 到银行账户 {{account}}，方式：{{method}}。',
  transfer: '把 {{amount}} {{currency}} 从{{from}}划转到{{to}}。',
  wallet: {
    funding: {
      this: '资金账户',
      main: '主账户的资金账户',
      sub: '子账户 {{name}} 的资金账户',
    },
    trading: {
      this: '交易账户',
      main: '主账户的交易账户',
      sub: '子账户 {{name}} 的交易账户',
    },
  },
  transferOut: {
    allowed: '允许以下子账户转出资金：{{subAccounts}}。',
    forbidden: '禁止以下子账户转出资金：{{subAccounts}}。',
  },
  positions_other: '把 {{count}} 个仓位从账户 {{from}} 移到账户 {{to}}。',
  blockTrade: '该请求属于大宗交易：价格由您与对手方商定，不通过订单簿成交。',
  withAmount: '{{sentence}}数量：{{amount}} {{currency}}。',
  effect: {
    reads: '只读取或计算，不改变任何东西。',
    settings: '更改账户的设置。',
    orders: '下单，或者修改、撤销订单、仓位或交易机器人。',
    converts: '把一种币兑换成另一种。',
    borrows: '借币、还币，或更改可借的额度。',
    locks: '把资金投入产品、交易机器人或带单交易员，或将其赎回。',
    moves: '在您的账户之间转移资金或仓位，或允许这样做。',
    leaves: '把资金转出 OKX。',
    grants: '创建、修改或删除 API 密钥、子账户或其充币地址。',
  },
  suspected: 'Signet 不认识这个接口。从路径看，它可能会这样做：{{effect}}',
  unreadable: 'Signet 无法准确说明这个请求会做什么。{{why}}请按最坏的情况考虑：{{worst}}',
  why: {
    'not-json': '请求体不是 OKX 要求的 JSON 对象。',
    'read-differently': '请求体有不止一种读法。',
    member: '请求体缺少“{{member}}”，或者形式与 OKX 的文档不同。',
    query: '它把参数放在路径里，而 OKX 的文档要求放在请求体里。',
    'too-much': '请求体太长，无法说明。',
  },
  worst: {
    converts: '任何数量都可能被兑换。',
    borrows: '可能借入任何数量。',
    locks: '任何数量都可能被锁定任意时长。',
    moves: '全部资金转到您的另一个账户。',
    leaves: '全部资金落入他人之手。',
    grants: '他人从任何地址获得长期访问权。',
  },
};
