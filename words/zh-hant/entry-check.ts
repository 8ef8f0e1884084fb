import type { entryCheck as english } from '../en/entry-check.ts';
import type { Wording } from '../wording.ts';

export const entryCheck: Wording<typeof english> = {
  title: '向 OKX 檢查',
  hint: '<term>檢查</term>會以一次簽名呼叫詢問 OKX 對這把金鑰的紀錄，並與此處的內容比對。',
  check: '檢查這把金鑰',
  asking: '正在向「{{place}}」詢問',
  never: '從未檢查',
  accepted: '{{when}}檢查：OKX 接受',
  refused: '{{when}}檢查：OKX 拒絕',
};
