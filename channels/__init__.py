"""What Rasa loads of ours: input channels, the tracker store, and the trained model for the command line."""
