import type { palette as english } from '../en/palette.ts';
import type { Wording } from '../wording.ts';

export const palette: Wording<typeof english> = {
  title: '搜尋',
  placeholder: '搜尋金鑰、畫面、操作或說明',
  nothing: '找不到相符的結果。請試試標籤的一部分，或 API 金鑰 的後四碼。',
  keys: '金鑰',
  screens: '畫面',
  actions: '操作',
  help: '說明',
  create: '用引導建立金鑰',
  add: '新增既有的金鑰',
  lock: '鎖定 Signet',
};
