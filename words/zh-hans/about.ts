import type { about as english } from '../en/about.ts';
import type { Wording } from '../wording.ts';

export const about: Wording<typeof english> = {
  title: '关于 Signet',
  lead: '保管 OKX API 密钥的保险库：密钥加密封存在这台电脑上，由 Signet 代为签名。',
  version: '版本',
  builtAt: '构建日期',
  old: {
    title: '这个 Signet 构建于 {{days}} 多天前',
    text: 'Signet 不会联网查询新版本，请您自行查看。新版本会带来内置浏览器引擎的修复。',
    look: '查看新版本',
    dismiss: '不再提醒',
  },
  vaultPath: '保险库文件',
  licence: '许可证',
  licenceName: 'MIT：可自由使用、修改和分享',
  independent: 'Signet 并非 OKX 的产品，与 OKX 没有关联。',
  links: 'OKX 的页面',
  linksHint: '将在浏览器中打开您账户所在的站点。',
  site: '站点',
  apiManagement: 'API 密钥和连接',
  security: '账户安全',
  documentation: 'API 文档',
};
