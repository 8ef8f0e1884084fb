import type { unlock as english } from '../en/unlock.ts';
import type { Wording } from '../wording.ts';

export const unlock: Wording<typeof english> = {
  title: '解锁 Signet',
  lead: '输入主密码以打开保险库。',
  password: '主密码',
  unlock: '解锁',
  unlocking: '正在解锁。这一步有意放慢，好让猜密码变得困难。',
  empty: '请输入主密码。',
  wrong: '这不是此保险库的主密码。请检查大写锁定和键盘布局。',
  useRecovery: '使用恢复码',
  usePassword: '使用主密码',
  recoveryTitle: '用恢复码解锁',
  recoveryLead: '请输入恢复资料上的恢复码：共九组，每组四个字母或数字。',
  recoveryCode: '恢复码',
  recoveryHint: '不区分大小写，空格和连字符可有可无。I 和 L 视为 1，O 视为 0。',
  recoveryEmpty: '请输入恢复码。',
  older: {
    title: '这个保险库文件比上次在这里见到的旧',
    text: '如果是您自己放回的备份，请解锁：之后添加的内容不在其中。如果不是，说明其他程序或人替换了文件，请先找到较新的文件。',
  },
  unavailable: 'Signet 无法打开保险库',
  recovered: {
    title: '您使用恢复码解锁',
    text: '如果主密码已遗失，请趁恢复码在手边时设置新的主密码。',
    set: '设置新的主密码',
    later: '暂时不要',
  },
};
