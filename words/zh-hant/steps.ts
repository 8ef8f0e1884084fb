import type { steps as english } from '../en/steps.ts';
import type { Wording } from '../wording.ts';

export const steps: Wording<typeof english> = {
  progress: '第 {{number}} 步，共 {{count}} 步：{{step}}',
  steps: '步驟',
  state: { done: '已完成', now: '進行中', toCome: '尚未開始' },
  why: '為什麼',
  back: '上一步',
};
