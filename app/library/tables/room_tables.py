"""The migration for the room that copies take, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

ROOM: Final = """
    ALTER TABLE sample ADD COLUMN own INTEGER;
    ALTER TABLE sample ADD COLUMN shared BLOB NOT NULL DEFAULT x'';

    ALTER TABLE copy ADD COLUMN disks INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE copy ADD COLUMN least INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE copy ADD COLUMN most INTEGER NOT NULL DEFAULT 0;
    UPDATE copy SET disks = (
        SELECT count(DISTINCT CASE s.volume WHEN '' THEN s.id ELSE s.volume END)
        FROM copy k JOIN file f ON f.id = k.file_id
        JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id
        WHERE k.copies > 1 AND k.content = copy.content
    ) WHERE copies > 1 AND NOT alone AND file_id = content;
    UPDATE copy SET most = max(0, copies - disks) * size WHERE copies > 1 AND file_id = content;
"""
"""Copies that were counted before free their size at most, until they are searched again."""
