import type { reminders as english } from '../en/reminders.ts';
import type { Wording } from '../wording.ts';

export const reminders: Wording<typeof english> = {
  due: '{{when}}到期',
  wasDue: '已于{{when}}到期',
  expires: '除非使用它或绑定 IP，否则 OKX 可能在{{when}}移除它',
  expired: 'OKX 可能已在{{when}}移除它：Signet 不知道此后有任何使用',
  snoozed: '提醒已暂停至{{when}}',
  snooze: {
    open: '暂停提醒',
    days_other: '暂停 {{count}} 天',
    date: '暂停到指定日期…',
    until: '暂停至',
    fault: '请选择明天起一年内的日期。',
    confirm: '暂停提醒至该日',
    end: '恢复提醒',
  },
  used: {
    open: '我的应用程序用过它',
    why: 'OKX 从最后一次签名请求开始计算。Signet 只知道自己发出的请求，如果您的应用程序发过，请在此告知。',
    now: '刚刚',
    date: '指定日期…',
    on: '使用日期',
    fault: '请选择已知的最后一次请求之后、且不晚于今天的日期。',
    confirm: '保存这次使用',
  },
  question: {
    text: 'Signet 运行时才能提醒您。关闭窗口后是否让它留在系统托盘，并在您登录时启动？这两项都可以在设置中更改。',
    yes: '让 Signet 保持运行',
    no: '暂时不要',
  },
  setting: {
    title: '提醒',
    isReminding: {
      label: '密钥到期时提醒',
      hint: '以系统通知提醒；保险库锁定时也会提醒，但不显示标签。',
    },
    silenced:
      '您的系统没有显示 Signet 的通知。请在系统设置中允许；macOS 只显示已签名应用程序的通知。在此之前 Signet 会继续尝试，到期的密钥会显示在系统托盘和“健康检查”中。',
    quietHours: {
      label: '免打扰时段',
      hint: '期间到期的提醒会在时段结束后发出。',
      from: '开始时间',
      to: '结束时间',
      fault: '请输入不同的开始和结束时间。',
    },
    staysInTray: {
      label: '关闭窗口后留在系统托盘',
      hint: '保险库会按上面的设置锁定。如果您的桌面没有系统托盘，请再次启动 Signet 来恢复窗口。',
    },
    startsAtLogin: {
      label: '登录时启动',
      hint: '启动时显示窗口，除非设为留在系统托盘。',
    },
  },
  calendar: {
    label: '把到期日加入日历',
    hint: '生成 .ics 文件。轮换后再次导入，大多数日历会更新日期而不是另外添加。',
    withLabels: '包含标签',
    save: '导出到期日',
    none: '还没有密钥有到期日，因此没有可导出的内容。请先为密钥设置轮换。',
  },
};
