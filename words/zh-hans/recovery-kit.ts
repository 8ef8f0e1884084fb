import type { recoveryKit as english } from '../en/recovery-kit.ts';
import type { Wording } from '../wording.ts';

export const recoveryKit: Wording<typeof english> = {
  title: '保存恢复码',
  lead: '如果忘记主密码，只有这个恢复码能打开保险库。',
  code: '恢复码',
  group: '第 {{number}} 组',
  print: '打印恢复资料',
  save: '保存为文件',
  saved: '恢复资料已保存。请把它移出这台电脑。',
  advice: {
    paper: '请写在或印在纸上，放在多年后仍找得到的地方。',
    secret: '同时拥有恢复码和保险库文件的人，就能打开保险库。',
    once: 'Signet 不会再次显示这个恢复码，您可以随时在设置中更换。',
  },
  proceed: '确认我已保存',
  proveTitle: '确认您已保存',
  proveLead: '请从打印或保存的恢复资料中输入这两组。',
  empty: '请输入这一组的四个字符。',
  mismatch: '这不是恢复码的第 {{number}} 组，请再看一次恢复资料。',
  finish: '完成',
  back: '再次显示恢复码',
  interrupted:
    '即使在完成之前 Signet 被锁定或关闭，也不会丢失任何东西：保险库仍可用主密码打开，并可在设置中生成新的恢复码。',
  kit: {
    title: 'Signet 恢复资料',
    lead: '忘记主密码时，这个恢复码可以打开下列 Signet 保险库。',
    madeAt: '生成日期',
    vault: '保险库文件',
    howTitle: '如何使用',
    how: '打开 Signet，选择“使用恢复码”并输入恢复码，然后在设置中设置新的主密码。',
    whereTitle: '保存在哪里',
    where:
      '印在纸上，与护照、房产证等重要文件放在一起。请不要拍照，也不要与保险库文件放在一起。同时拥有两者的人就能打开保险库。',
    replaced: '在 Signet 更换恢复码后，请销毁这一页。',
  },
};
