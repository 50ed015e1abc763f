"""Between the product and Qt: translation, actions, dialogs that can be awaited, pictures, the studio's contract."""
