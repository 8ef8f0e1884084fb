import type { settings as english } from '../en/settings.ts';
import type { Wording } from '../wording.ts';

export const settings: Wording<typeof english> = {
  title: '设置',
  saved: '已保存',
  appearance: '外观',
  theme: {
    label: '主题',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  language: {
    label: '语言',
    system: '跟随系统',
    en: 'English',
    'zh-Hans': '简体中文',
    'zh-Hant': '繁體中文',
  },
  protection: '保护',
  lockMinutes: {
    label: '闲置多久后锁定',
    unit: ' 分钟',
    hint: '从您最后一次在 Signet 窗口内操作算起，使用其他程序时也继续计时。屏幕锁定或电脑睡眠时，Signet 也会锁定。',
    fault: '请输入 {{min}} 到 {{max}}。',
  },
  clipboardSeconds: {
    label: '多久后清除复制的秘密',
    unit: ' 秒',
    hint: '只有当剪贴板里仍是 Signet 复制的内容时才会清除。',
    fault: '请输入 {{min}} 到 {{max}}。',
  },
  access: '保险库访问',
  cancel: '取消',
  proof: {
    label: '用什么证明您的身份',
    password: '当前主密码',
    recovery: '恢复码',
    passwordWrong: '这不是当前主密码。',
    empty: '请输入以证明您的身份。',
  },
  changePassword: {
    title: '主密码',
    hint: '新密码立即生效，恢复码仍然有效。',
    open: '更改主密码',
    newPassword: '新主密码',
    confirm: '再次输入新主密码',
    submit: '更改主密码',
    working: '正在用新主密码加密保险库，需要几秒钟。',
    done: '主密码已更改。',
  },
  replaceCode: {
    title: '恢复码',
    hint: '恢复资料遗失或可能被人看到时，请更换。旧恢复码会失效。',
    open: '更换恢复码',
    submit: '更换恢复码',
    working: '正在生成新的恢复码，需要几秒钟。',
    done: '恢复码已更换，请销毁旧的恢复资料。',
  },
};
