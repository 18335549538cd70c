// What a device runs, as the app builds it: the drawers, the outbox and the sync of packages/web/src/offline, and nothing in their place.
export { openFor, outbox, record, zone } from '../../packages/web/src/offline/device.ts';
export { startSync, sync, trouble } from '../../packages/web/src/offline/sync.ts';
