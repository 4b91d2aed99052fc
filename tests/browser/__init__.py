"""What people do in the browser, and what every page must hold: Chromium on a server of this process."""
