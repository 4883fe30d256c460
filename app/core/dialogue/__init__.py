"""The dialogue of videos, as their subtitles tell it: how it is indexed, searched and shown."""
