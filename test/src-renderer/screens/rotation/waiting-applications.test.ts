import { describe, expect, it } from 'vitest';
import {
  givenApplications,
  waitingApplications,
} from '../../../../src-renderer/screens/rotation/waiting-applications.ts';
import { fullRecords } from '../../../support/full-records.ts';

const rotation = { switchedApplications: ['HUMMINGBOT', 'gone since'] };
const applications = ['Hummingbot', 'Tracker'];

describe('waitingApplications', () => {
  it('are those that were not ticked, whatever their case', () => {
    expect(waitingApplications(applications, rotation)).toEqual(['Tracker']);
  });
});

describe('givenApplications', () => {
  it('are those that were, as the entry spells them', () => {
    const under = fullRecords.rotation && { ...fullRecords.rotation, ...rotation };
    const found = [under, null].map((each) => givenApplications({ applications, rotation: each }));
    expect(found).toEqual([['Hummingbot'], []]);
  });
});
