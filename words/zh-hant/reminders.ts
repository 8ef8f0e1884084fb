import type { reminders as english } from '../en/reminders.ts';
import type { Wording } from '../wording.ts';

export const reminders: Wording<typeof english> = {
  due: '{{when}}到期',
  wasDue: '已於{{when}}到期',
  expires: '若未使用也未綁定 IP，OKX 可能在{{when}}移除它',
  expired: '可能已在{{when}}被 OKX 移除：之後 Signet 沒有看到它被使用',
  snoozed: '提醒已暫停至{{when}}',
  snooze: {
    open: '暫停提醒',
    days_other: '{{count}} 天',
    date: '到指定日期…',
    until: '暫停至',
    fault: '請選擇明天起一年內的日期。',
    confirm: '暫停提醒到這一天',
    end: '恢復提醒',
  },
  used: {
    open: '我的應用程式用過它',
    why: 'OKX 從最後一次簽名呼叫起算。Signet 只看得到自己的呼叫，請告訴它您的應用程式何時用過這把金鑰。',
    now: '剛剛',
    date: '指定日期…',
    on: '使用日期',
    fault: '請選擇上次已知呼叫之後的日期，最晚為今天。',
    confirm: '記錄這次使用',
  },
  question: {
    text: 'Signet 執行時才能提醒您。關閉視窗後，要讓它留在系統匣，並在您登入時啟動嗎？兩者都可在「設定」中變更。',
    yes: '讓 Signet 繼續執行',
    no: '暫時不要',
  },
  setting: {
    title: '提醒',
    isReminding: {
      label: '金鑰到期時通知我',
      hint: '以系統通知提醒，保險庫鎖定時也會通知，但不顯示標籤。',
    },
    silenced:
      '系統目前不顯示 Signet 的通知。請在系統設定中允許；macOS 只顯示已簽署應用程式的通知。在此之前 Signet 會再試，到期項目也會列在系統匣與「健檢」頁。',
    quietHours: {
      label: '勿擾時段',
      hint: '這段時間內到期的，會在時段結束時通知。',
      from: '勿擾開始',
      to: '勿擾結束',
      fault: '開始與結束時間不可相同。',
    },
    staysInTray: {
      label: '關閉視窗後留在系統匣',
      hint: '保險庫仍會依上述設定鎖定。若您的桌面沒有系統匣，再次啟動 Signet 即可找回視窗。',
    },
    startsAtLogin: {
      label: '登入時啟動',
      hint: '會開啟視窗；若設為留在系統匣，則不開啟。',
    },
  },
  calendar: {
    label: '將到期日加入行事曆',
    hint: '儲存為 .ics 檔。輪換後再次匯入，多數行事曆會更新原有日期，不會重複新增。',
    withLabels: '包含標籤',
    save: '匯出到期日',
    none: '目前沒有金鑰設有到期日，因此沒有內容可匯出。請先為金鑰設定輪換週期。',
  },
};
