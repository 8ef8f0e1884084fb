import type { dialogs as english } from '../en/dialogs.ts';
import type { Wording } from '../wording.ts';

export const dialogs: Wording<typeof english> = {
  cancel: '取消',
  key: '密钥：尾号 {{ending}}，{{site}}，{{environment}}。',
  keyHidden: '密钥：{{site}}，{{environment}}。',
  confirm: {
    leaves: {
      message: '要用“{{label}}”签名提币请求吗？',
      detail: '这个请求会把资金转出您的账户。拿到签名的人可以在 30 秒内发送它。',
      button: '签名提币',
    },
    moves: {
      message: '要用“{{label}}”签名资金划转请求吗？',
      detail: '这个请求会在您的 OKX 账户之间转移资金或仓位，或允许这样做。',
      button: '签名划转',
    },
    grants: {
      message: '要用“{{label}}”签名更改访问权的请求吗？',
      detail:
        '这个请求会改变谁能访问您的 OKX 账户，或充币到账的地址。即使删除这个密钥，更改依然有效。',
      button: '签名访问权更改',
    },
    'unknown-endpoint': {
      message: '要用“{{label}}”签名未知的请求吗？',
      detail: 'Signet 不认识这个接口，或不知道它需要哪种权限。只有清楚它的作用时，才应签名。',
      button: '仍要签名',
    },
    'other-host': {
      message: '要把“{{label}}”发送到 OKX 以外的主机吗？',
      detail:
        '此条目用以下地址代替 OKX 的主机，API 密钥和 Passphrase 会发送到那里。只有该地址是您亲自设置的，才应允许。',
      button: '发送到该主机',
    },
    unproved: {
      message: '要在没有证明的情况下完成“{{label}}”的轮换吗？',
      detail:
        'OKX 尚未确认旧密钥已失效。如果它仍然有效，持有它的人可以继续使用，而 Signet 不再保存它，无法再检查。',
      button: '不经证明直接完成',
    },
    'still-held': {
      message: '旧密钥仍然存在，仍要完成“{{label}}”的轮换吗？',
      detail:
        'OKX 上仍有这把旧密钥，持有它的人可以继续使用，而 Signet 不再保存它，无法再检查。请先在 OKX 删除。',
      button: '仍要完成',
    },
  },
  openVault: {
    title: '打开保险库',
    button: '打开保险库',
    filter: 'Signet 保险库',
    all: '所有文件',
  },
  createVault: {
    title: '新的保险库要放在哪里？',
    button: '使用这个位置',
    filter: 'Signet 保险库',
  },
  page: {
    failed: {
      message: '无法显示 Signet 的窗口',
      detail: '一分钟内失败了三次。您的保险库不受影响。如果重试也没有用，请重新安装 Signet。',
      first: '重试',
      second: '退出 Signet',
    },
    stuck: {
      message: 'Signet 的窗口没有响应',
      detail: '如果重新启动窗口，已输入但尚未保存的内容会丢失。',
      first: '等待',
      second: '重新启动',
    },
  },
};
