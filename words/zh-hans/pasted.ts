import type { pasted as english } from '../en/pasted.ts';
import type { Wording } from '../wording.ts';

export const pasted: Wording<typeof english> = {
  doubt: {
    quote: '那里的引号不成对，文本可能没有复制完整。',
    surrounded: '紧挨着的字符可能属于它，也可能不属于。',
    spaces: '含有空格，但没有加引号。',
    comment: '后面像是注释，值可能到那里为止。',
    'commented-out': '它写在注释里。',
    escape: '含有不同格式解读不一致的字符，例如反斜杠或美元符号。',
    number: '写成了数字，程序可能会舍入。',
    wrapped: '下一行可能也属于它。',
    unmarked: '名称和值之间没有分隔符。',
    unnamed: 'Signet 不认识它的名称。',
    'other-name': '这个名称也可能属于别的东西。',
    rival: '文本中有多个可能的值。',
    'other-shape': '它看起来像另一项的值。',
    encoded: '原文是 base64 编码（如 Kubernetes），这里已解码。',
    invisible: '含有看不见的字符（{{characters}}），这里已去掉。',
    'look-alike': '含有外观相似的字符（{{characters}}），这里已替换。',
    template: '看起来像模板里的示例。',
  },
  fault: {
    'outer-space': '开头或结尾有空格或换行。请只取值本身。',
    control: '其中有换行或其他控制字符。请只取值本身。',
    'beyond-latin-1': '其中有无法放进 HTTP 标头的字符：中文、表情符号，或随文本带来的不可见字符。',
    'too-long': '内容太长，不像是一个值。请只取值本身。',
    placeholder: '文本中这里是星号，或等待替换的占位文字。',
  },
  refused: {
    empty: '没有可读取的文本。',
    'too-long': '文本太长，请只粘贴含有凭证的部分。',
    'too-many': '文本中的密钥太多，无法选择。请只粘贴需要的那一个。',
    placeholders: '这是模板：值的位置上是等待替换的文字。',
    'nothing-found': '没有识别出凭证。请逐个输入三个值。',
  },
};
