import type { places as english } from '../en/places.ts';
import type { Wording } from '../wording.ts';

export const places: Wording<typeof english> = {
  title: '保险库文件',
  path: '保险库文件的路径',
  hint: '命令行也会打开这个保险库。要使用另一个，Signet 会先锁定当前的保险库。',
  willBe: '您的保险库将保存在',
  other: '使用其他保险库',
  otherPlace: '使用其他位置，或已有的保险库',
  before: '曾经打开过',
  open: '打开保险库…',
  create: '新建保险库…',
  elsewhere: '选择其他位置…',
  back: '返回，不新建保险库',
  switch: '打开',
  switchTo: '打开 {{name}}',
  forget: '移除',
  forgetOne: '从列表移除 {{name}}',
  forgetHint: '移除只是把保险库从列表中去掉，文件仍留在原处。',
  show: '在文件夹中显示',
  reach: {
    absent: '现在不在那里。是否被移动或重命名，或者同步文件夹还没更新？',
    'link-broken': '这个链接指向 {{target}}，它现在不存在。是否缺少磁盘或同步文件夹？',
    'folder-missing': '它所在的文件夹现在不存在。是否缺少磁盘或同步文件夹？',
    'no-access': '系统目前无法访问它。磁盘或网络是否已连接？',
  },
  unreachable: {
    title: '您的保险库现在不在那里',
    lead: 'Signet 不会在原处新建保险库，以免与旧的保险库脱节。',
    retry: '再次查看',
    forget: '移除这个保险库',
  },
  listLost: {
    title: 'Signet 不知道您之前打开过哪些保险库',
    text: '保险库列表无法读取，因此这里使用默认位置。如果您的保险库在别处，请到那里打开。',
  },
};
