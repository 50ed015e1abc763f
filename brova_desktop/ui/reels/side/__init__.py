"""The left side of the editor: media, texts and stickers, music, looks."""
