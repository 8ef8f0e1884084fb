// Loads them in the order of main.tsx.
import '../../../src-renderer/theme/reset.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../../../src-renderer/theme/base.css';
