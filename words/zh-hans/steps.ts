import type { steps as english } from '../en/steps.ts';
import type { Wording } from '../wording.ts';

export const steps: Wording<typeof english> = {
  progress: '第 {{number}} 步，共 {{count}} 步：{{step}}',
  steps: '步骤',
  state: { done: '已完成', now: '进行中', toCome: '未开始' },
  why: '为什么',
  back: '返回',
};
