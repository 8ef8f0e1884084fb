import type { failures as english } from '../en/failures.ts';
import type { Wording } from '../wording.ts';

export const failures: Wording<typeof english> = {
  isOpenAlready: 'Signet 已经打开，窗口会移到最前面。',
  closing: {
    title: 'Signet 必须关闭',
    message: '发生意外错误，保险库已锁定。之前保存的内容完好无损，请重新打开 Signet。',
  },
  start: {
    title: 'Signet 无法启动',
    machine:
      'Signet 无法在这台电脑上运行（{{machine}}）。需要 x64 或 ARM64 的 Linux（glibc 2.34 或更高版本）、搭载 Apple 芯片的 macOS，或 x64 的 Windows。',
    algorithm:
      '这个系统无法正确计算保险库所需的加密算法。请重新安装 Signet；如果仍无法解决，请报告给我们。',
    unexpected:
      '发生意外错误。从终端启动 Signet 可以看到出错的位置。请确认磁盘还有空间，并且您可以写入自己的文件。',
    noSandbox:
      '窗口将失去系统沙盒的保护。请不要使用 --no-sandbox 或 ELECTRON_DISABLE_SANDBOX，也不要以 root 身份启动 Signet。',
    forbiddenSwitch: 'Signet 不接受参数 --{{switch}}。',
  },
};
