import { List, Text } from '@mantine/core';

type GivenApplicationsProps = {
  /** The sentence above the list. */
  readonly words: string;
  readonly applications: readonly string[];
};

/** Lists the applications that have the new key, and need the old one back. */
export function GivenApplications({ words, applications }: GivenApplicationsProps) {
  return (
    <div>
      <Text size="sm">{words}</Text>
      <List size="sm" mt={4}>
        {applications.map((application) => (
          <List.Item key={application}>{application}</List.Item>
        ))}
      </List>
    </div>
  );
}
