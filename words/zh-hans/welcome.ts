import type { welcome as english } from '../en/welcome.ts';
import type { Wording } from '../wording.ts';

export const welcome: Wording<typeof english> = {
  title: '创建保险库',
  lead: '请设置主密码：它会把您的 OKX API 密钥加密封存在这台电脑上的一个文件里。',
  noReset: {
    title: '没有人能重置它',
    text: 'Signet 不保存主密码的副本，也没有服务器知道它。接下来您会得到一个可打印的恢复码，那是唯一的另一种打开方式。',
  },
  create: '创建保险库',
  creating: '正在创建保险库。为了让猜密码变得困难，这台电脑需要运算几秒钟。',
};
