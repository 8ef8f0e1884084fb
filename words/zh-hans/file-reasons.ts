import type { fileReasons as english } from '../en/file-reasons.ts';
import type { Wording } from '../wording.ts';

export const fileReasons: Wording<typeof english> = {
  vaultLinksInCircle: '保险库文件的路径中有循环的链接。',
  vaultNameTooLong: '保险库文件的路径超过系统允许的长度。',
  vaultUnreadable: '您没有读取保险库文件的权限。',
  vaultIsFolder: '该路径是文件夹，不是保险库文件。',
  vaultIsNoFile: '该路径是文件夹或设备，不是保险库文件。',
  vaultLinkBroken: '{{name}} 链接到 {{target}}，但该位置不存在：是不是少了某个磁盘或同步文件夹？',
  vaultFolderGone: '存放保险库文件的文件夹不存在：是不是少了某个磁盘或同步文件夹？',
  vaultEmpty:
    '保险库文件是空的：内容已丢失，或者还没有同步。请在同步文件夹或备份中查找较早的版本。',
  vaultMarkedReadOnly: '保险库文件被标记为只读，因此没有保存。要保存，请将它设为可写。',
  vaultNotWritable: '您没有写入保险库文件的权限，因此没有保存。',
  vaultOwnerNotKept:
    '保存时会用新文件替换保险库文件，但系统不允许 Signet 让新文件保留相同的所有者、用户组和权限。原本能打开保险库的人之后会打不开，因此没有保存。请以文件所有者的身份保存，或更改文件的所有者、用户组和权限。',
  vaultMounted:
    '保险库文件本身是挂载点，无法替换，因此没有保存。请挂载它所在的文件夹，而不是文件。',
  vaultHeld:
    '其他程序（例如杀毒或同步软件）正占用保险库文件（{{errno}}），因此没有保存。请等它完成后重试。',
  vaultNotReplaced:
    '系统不允许 Signet 替换保险库文件（{{errno}}），因此没有保存。可能有其他程序占用该文件，或者该文件夹只允许文件所有者替换文件。',
  vaultNotLocked:
    '文件系统无法锁定保险库（{{errno}}），因此没有保存。如果它在网络磁盘上，请检查连接，或把保险库移到这台电脑的磁盘上。',
  vaultLockInTheWay:
    'Signet 无法使用保险库旁的锁文件 {{name}}（{{errno}}），因此没有保存。它属于其他用户，或者不是普通文件。如果没有其他 Signet 在运行，请删除它。',
  vaultLockLeft:
    '保险库所在的文件系统不支持锁定，因此 Signet 改用保险库旁边以 .locked 结尾的文件。该文件存在，说明其他 Signet 正在保存，或者在保存时中断了。如果没有其他 Signet 在运行，请删除该文件。',
  vaultChanged: '其他程序一直在改动保险库文件，因此没有保存。请等它完成后重试。',
  vaultSetBack:
    '保险库文件已被较旧的副本替换，缺少这个 Signet 上次保存的内容（修订 {{found}}；这个 Signet 已到 {{seen}}），因此没有保存。请放回较新的文件，或锁定保险库后重新解锁，用该副本继续。',
  vaultForeign:
    '保险库文件已被这个保险库的密钥打不开的文件替换：可能是损坏的文件，或另一个保险库。没有保存任何内容。如果正在同步，请等同步完成后重试；否则请放回保险库。',
  entryChanged:
    '其他程序同时改动了“{{label}}”的同一处。没有保存任何内容。请与现在的内容对照，如果仍然正确，再改一次。',
  entryKeysChanged:
    '其他程序同时更换了“{{label}}”的密钥，或推进了它的轮换。没有保存任何内容。请先查看这个密钥现在的状态，再继续。',
  entryRemoved: '其他程序同时从保险库中删除了“{{label}}”。没有保存任何内容。',
  guideChanged: '其他程序同时改动了向导的草稿。没有保存任何内容。请与现在的内容对照。',
  slotsChanged: '其他程序同时更改了主密码或恢复码。没有保存任何内容。请用新的重试。',
};
