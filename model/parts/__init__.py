"""Ready-made parts, each behind a protocol of one or two methods, joined only by the cascade."""
