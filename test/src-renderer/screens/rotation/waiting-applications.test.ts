import { describe, expect, it } from 'vitest';
import { waitingApplications } from '../../../../src-renderer/screens/rotation/waiting-applications.ts';

describe('waitingApplications', () => {
  it('are those that were not ticked, whatever their case', () => {
    const rotation = { switchedApplications: ['HUMMINGBOT', 'gone since'] };
    expect(waitingApplications(['Hummingbot', 'Tracker'], rotation)).toEqual(['Tracker']);
  });
});
