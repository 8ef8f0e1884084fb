import type { navigation as english } from '../en/navigation.ts';
import type { Wording } from '../wording.ts';

export const navigation: Wording<typeof english> = {
  product: 'Signet',
  landmark: '主导航',
  skip: '跳到内容',
  entries: '密钥',
  health: '健康检查',
  sign: '签名',
  help: '帮助',
  settings: '设置',
  about: '关于',
  find: '查找',
  lock: '锁定',
  lockNow: '立即锁定 Signet',
  autoLock_other: '闲置 {{count}} 分钟后自动锁定',
  loading: '正在加载',
  failed: '无法显示此页面',
  close: '关闭',
  windowTitle: '{{screen}} · Signet',
};
