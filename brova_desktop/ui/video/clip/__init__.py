"""Pages of the video studio on which a clip is worked: cut, made fit for places, captioned, given a thumbnail."""
