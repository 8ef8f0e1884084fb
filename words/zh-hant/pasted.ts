import type { pasted as english } from '../en/pasted.ts';
import type { Wording } from '../wording.ts';

export const pasted: Wording<typeof english> = {
  doubt: {
    quote: '那裡的引號不成對，文字可能沒有複製完整。',
    surrounded: '緊鄰的字元可能屬於它，也可能不屬於。',
    spaces: '含有空格，但沒有加引號。',
    comment: '後面看起來是註解，值可能到那裡為止。',
    'commented-out': '它寫在註解裡。',
    escape: '含有各種格式解讀不同的字元，例如反斜線或錢字號。',
    number: '寫成了數字，程式可能會捨入。',
    wrapped: '下一行可能也屬於它。',
    unmarked: '名稱與值之間沒有分隔符號。',
    unnamed: 'Signet 不認得它的名稱。',
    'other-name': '這個名稱也可能屬於別的東西。',
    rival: '文字中有多個可能的值。',
    'other-shape': '它看起來像另一個欄位的值。',
    encoded: '原文是 base64 編碼（如 Kubernetes），這裡已解碼。',
    invisible: '含有看不見的字元（{{characters}}），這裡已略去。',
    'look-alike': '含有外觀相似的字元（{{characters}}），這裡已替換。',
    template: '看起來像範本中的例子。',
  },
  fault: {
    'outer-space': '開頭或結尾有空格或換行，請只取值本身。',
    control: '內含換行或其他控制字元，請只取值本身。',
    'beyond-latin-1':
      '含有無法放進 HTTP 標頭的字元：中文字、表情符號，或隨文字一併貼上的隱形字元。',
    'too-long': '太長，不像是單一的值，請只取值本身。',
    placeholder: '文字中該處是星號，或是待替換的範例文字。',
  },
  refused: {
    empty: '沒有可讀取的文字。',
    'too-long': '文字太長，請只貼上含有憑證的部分。',
    'too-many': '文字中的金鑰太多，無法選擇。請只貼上要用的那一把。',
    placeholders: '這是範本：值的位置還是待替換的文字。',
    'nothing-found': '沒有辨識出憑證，請逐一輸入三個值。',
  },
};
