"""Recording a voice over the reel: the microphone, the take, and the bar that shows them."""
