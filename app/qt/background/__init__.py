"""The program in the background: its icon in the tray or menu bar, start at login, and the end of it."""
