// As main.tsx loads them.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../../../src-renderer/theme/base.css';
