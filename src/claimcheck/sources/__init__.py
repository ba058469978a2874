"""The reference services, each a small file behind one interface; only ``verifying`` uses them."""
