-- How far the device's clock ran ahead of ours when it sent the entry, in milliseconds (behind: negative), where that was more than
-- five minutes. Such an entry is kept like any other; whoever reads its time is told how far to believe it.
alter table app.entry add column skew bigint;
