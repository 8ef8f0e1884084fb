import type { guideInputs as english } from '../en/guide-inputs.ts';
import type { Wording } from '../wording.ts';

export const guideInputs: Wording<typeof english> = {
  addresses: {
    hint: '在 OKX <term>綁定</term>的 IP 與網段，以逗號、空格或換行分隔，最多 {{limit}} 個。',
    tooLong: '內容遠超過一份 IP 清單，請只留下 IP 與網段。',
    count_other: '{{count}} 個 IP 或網段；OKX 最多接受 {{limit}} 個。',
    tooMany: '共有 {{count}} 個 IP 或網段，超過 OKX 接受的 {{limit}} 個。',
    refused_other: '有 {{count}} 項還不是 IP 位址。',
    openTo: {
      ipv4: '這份清單涵蓋所有 IPv4 位址，等於沒有限制。',
      ipv6: '這份清單涵蓋所有 IPv6 位址，等於沒有限制。',
      both: '這份清單涵蓋所有位址，等於沒有限制。',
    },
    notes: '清單的說明',
    more_other: '還有 {{count}} 項。',
    use: '改用 {{address}}',
    note: {
      duplicate: '清單中已經有了。',
      inside: '已包含在 {{outer}} 之內，可以省略。',
      'whole-internet': '涵蓋所有位址，等於沒有限制。',
      wideIpv4: '涵蓋 {{size, number}} 個位址，其中大多不是您的。請填您自己的位址，或較小的網段。',
      wideIpv6: '比一個據點的網路還大。請填您自己的位址，或較小的網段。',
      private: '這是私有位址，OKX 看不到；OKX 看到的是路由器對外的公開位址。',
      loopback: '這是機器用來指自己的位址，OKX 不會收到來自它的請求。',
      'link-local': '只在同一個區域網路內有效，OKX 看不到。',
      'carrier-nat': '屬於電信業者的內部網路；OKX 看到的是另一個由許多用戶共用的位址。',
      documentation: '保留作為範例，網際網路上沒有任何機器使用。',
      multicast: '代表一群機器，不會有請求從這裡送出。',
      unspecified: '不代表任何位址。',
      reserved: '保留位址，網際網路上不會有請求從這裡送出。',
    },
    trouble: {
      'not-an-address': '不是 IP 位址，也不是 203.0.113.0/24 這樣的網段。',
      name: 'OKX 綁定的是位址，不是網域名稱。請填這個名稱對應的位址。',
      port: '請去掉方括號與連接埠，只留位址。',
      interval: '不能寫「從…到…」：請逐一列出位址，或改用 203.0.113.0/24 這樣的網段。',
      wildcard: '不能使用星號，請改用 203.0.113.0/24 這樣的網段。',
      netmask: '請在斜線後寫網段長度，而不是子網路遮罩。',
      zone: '請去掉 % 與後面的文字，那只在單一機器上有意義。',
      prefix: '斜線後的數字不是有效的網段長度。',
      'host-bits': '這是網段內的某個位址，不是網段的起點。',
    },
    merge: { lead: '去掉多餘的項目後，清單是：', use: '採用合併後的清單' },
    where: {
      title: '在哪裡可以查到位址？',
      server: '伺服器：供應商的控制台會顯示公開位址。',
      home: '家裡的電腦：路由器的狀態頁面會顯示對外連線的位址。位址可能不時變動，有些電信業者可申請固定 IP。',
      okx: 'OKX 也會告訴您：從清單以外的位址使用金鑰時，OKX 會以錯誤 50110 拒絕，並指出它看到的位址。',
      signet: 'Signet 不會代為查詢，因為那必須詢問網際網路上的第三方。',
    },
  },
};
