import type { palette as english } from '../en/palette.ts';
import type { Wording } from '../wording.ts';

export const palette: Wording<typeof english> = {
  title: '查找',
  placeholder: '查找密钥、页面、操作或帮助',
  nothing: '没有匹配的结果。请试试标签的一部分，或 API 密钥的末四位。',
  keys: '密钥',
  screens: '页面',
  actions: '操作',
  help: '帮助',
  create: '按向导创建密钥',
  add: '添加已有的密钥',
  lock: '锁定 Signet',
};
