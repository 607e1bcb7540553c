export { default } from '#components/offline/OfflinePage.tsx';
